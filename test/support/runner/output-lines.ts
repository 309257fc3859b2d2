import { StringDecoder } from 'node:string_decoder'

/**
 * Cuts a stream of bytes into lines as .NET's StreamReader does, with which the runner reads a
 * process: a line ends at LF, CR or CR LF. So a lone CR starts a line, and may start a command.
 *
 * @param receive called for each line, without its ending
 * @returns `write` for the bytes in any portions, `end` for a last line without an ending
 */
export function readLines(receive: (line: string) => void): {
  write(bytes: Buffer): void
  end(): void
} {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  return {
    write(bytes) {
      // A CR at the end waits: the LF that belongs to it may be in the next portion.
      const lines = (rest + decoder.write(bytes)).split(/\r\n|\n|\r(?!$)/)
      rest = lines.pop() ?? ''
      for (const line of lines) receive(line)
    },
    end() {
      const lines = (rest + decoder.end()).split(/\r\n|\n|\r/)
      if (lines.at(-1) === '') lines.pop()
      for (const line of lines) receive(line)
    },
  }
}
