'use strict'

// undici as far as this action and GitHub's toolkit use it: `request` over direct and proxied connections.
const Dispatcher = require('./lib/dispatcher/dispatcher')

Dispatcher.prototype.request = require('./lib/api/api-request')
// Tunnels through proxies.
Dispatcher.prototype.connect = require('./lib/api/api-connect')

module.exports.EnvHttpProxyAgent = require('./lib/dispatcher/env-http-proxy-agent')
module.exports.ProxyAgent = require('./lib/dispatcher/proxy-agent')
module.exports.fetch = () => {
  throw new Error('`fetch` of undici is left out of the bundle (scripts/bundle).')
}
