/**
 * Rows, one value of each option in each, in which every value meets every value of every other
 * option at least once: far fewer than all combinations.
 *
 * @param random what chance gives each time
 */
export function pairwise<T>(options: readonly (readonly T[])[], random: () => number): T[][] {
  const missing = new Set(
    options.flatMap((values, a) =>
      options
        .slice(a + 1)
        .flatMap((others, beyond) =>
          [...values.keys()].flatMap((i) =>
            [...others.keys()].map((j) => named(a, i, a + 1 + beyond, j)),
          ),
        ),
    ),
  )
  const rows: number[][] = []
  while (missing.size > 0) {
    const candidates = Array.from({ length: 40 }, () =>
      options.map((values) => Math.floor(random() * values.length)),
    )
    const newIn = (row: readonly number[]) => pairsIn(row).filter((pair) => missing.has(pair))
    const [best = []] = candidates.toSorted((a, b) => newIn(b).length - newIn(a).length)
    const met = newIn(best)
    for (const pair of met) missing.delete(pair)
    if (met.length > 0) rows.push(best)
  }
  return rows.map((row) =>
    options.flatMap((values, option) => values.slice(row[option], (row[option] ?? 0) + 1)),
  )
}

function pairsIn(row: readonly number[]): string[] {
  return row.flatMap((i, a) => row.slice(a + 1).map((j, beyond) => named(a, i, a + 1 + beyond, j)))
}

function named(...pair: [option: number, value: number, other: number, its: number]): string {
  return pair.join()
}
