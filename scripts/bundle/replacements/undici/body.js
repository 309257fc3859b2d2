'use strict'

module.exports.extractBody = () => {
  throw new Error('Bodies of form data are left out of the bundle (scripts/bundle).')
}
