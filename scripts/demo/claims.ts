const unmet: string[] = []

/** Says a claim and whether it holds; the demo fails if one does not. */
export function claim(holds: boolean, text: string): void {
  console.log(`   ${holds ? '✓' : '✗ NOT TRUE:'} ${text}`)
  if (!holds) unmet.push(text)
}

/** The claims that did not hold. */
export function unmetClaims(): readonly string[] {
  return unmet
}
