const first = ['quiet', 'amber', 'misty', 'brave', 'royal', 'lucky', 'silent', 'sweet']
const second = ['leaf', 'river', 'cloud', 'field', 'star', 'tree', 'brook', 'moon']

/**
 * Ids that look like Neon's: a prefix, two words and eight characters, `br-quiet-leaf-a0000001`.
 * The same calls give the same ids in every run.
 */
export class Names {
  #given = 0

  next(prefix: 'br' | 'ep'): string {
    const number = this.#given++
    const words = [first[number % first.length], second[(number >> 3) % second.length]]
    return `${prefix}-${words.join('-')}-a${number.toString(36).padStart(7, '0')}`
  }
}
