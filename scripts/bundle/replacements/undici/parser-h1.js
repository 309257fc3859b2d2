'use strict'

module.exports.getMiloEnabled = () => false
