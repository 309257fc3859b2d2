/**
 * The spellings in which servers repeat a secret, by the name of each: what JSON encoders of several
 * languages escape, HTML, URLs, hex, base64 of both alphabets, capitals, and a part of it.
 *
 * @param user whose secret it is, for `Authorization: Basic`
 */
export function spellingsOf(secret: string, user = 'user'): Readonly<Record<string, string>> {
  const bytes = Buffer.from(secret)
  const json = JSON.stringify(secret).slice(1, -1)
  const url = encodeURIComponent(secret)
  return {
    plain: secret,
    'in capitals': secret.toUpperCase(),
    'JSON by Go': json.replace(/[&<>]/g, unicodeEscape),
    'JSON by PHP': json.replaceAll('/', '\\/').replace(/[^\x20-\x7e]/g, unicodeEscape),
    'JSON by Python': json.replace(/[^\x20-\x7e]/g, unicodeEscape),
    'JSON in JSON': JSON.stringify(json).slice(1, -1),
    HTML: secret.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
    'HTML in words': secret
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#x27;'),
    URL: url,
    'URL in small letters': url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    'URL with +': new URLSearchParams({ '': secret }).toString().slice(1),
    hex: bytes.toString('hex'),
    'hex in capitals': bytes.toString('hex').toUpperCase(),
    base64: bytes.toString('base64'),
    base64url: bytes.toString('base64url'),
    'base64 with its user': Buffer.from(`${user}:${secret}`).toString('base64'),
    'without its end': secret.slice(0, -2),
  }
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
