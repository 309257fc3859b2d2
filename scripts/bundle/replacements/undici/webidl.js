'use strict'

module.exports.webidl = { is: { FormData: () => false } }
