import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { type JournalEntry, serializeJournal } from '../event/journal.ts'

/**
 * Notes what is changed only for the run, before it is changed, and crosses it out when it is undone. A
 * run that is killed leaves its notes to the post step.
 */
export class Journal {
  readonly #save: (text: string) => void
  #entry: JournalEntry

  /**
   * @param save keeps the latest text for the post step
   * @param noted what a run that was killed has noted
   */
  constructor(
    { projectId }: NeonClient,
    { id }: PreviewBranch,
    save: (text: string) => void,
    noted?: JournalEntry,
  ) {
    this.#save = save
    this.#entry = noted ?? { projectId, branchId: id, providerProjectId: undefined }
  }

  /** Says which auth the notes from now on are about. */
  about(providerProjectId: string | undefined): void {
    this.#entry = { ...this.#entry, providerProjectId }
  }

  /** @param admin undefined: there is no longer one */
  noteAdmin(admin: JournalEntry['admin']): void {
    const { admin: _, ...rest } = this.#entry
    this.#write({ ...rest, ...(admin && { admin }) })
  }

  /**
   * Notes settings with the values that they are to have again. One that was noted before keeps the
   * value of then.
   */
  noteSettings(values: Readonly<Record<string, boolean>>): void {
    this.#write({ ...this.#entry, settings: { ...values, ...this.#entry.settings } })
  }

  crossOutSettings(names: readonly string[]): void {
    const left = Object.entries(this.#entry.settings ?? {}).filter(
      ([name]) => !names.includes(name),
    )
    this.#write({ ...this.#entry, settings: Object.fromEntries(left) })
  }

  /** @param before undefined: they have their values again */
  noteOrganization(before: JournalEntry['organization']): void {
    const { organization: _, ...rest } = this.#entry
    this.#write({ ...rest, ...(before && { organization: before }) })
  }

  /** @param off whether the webhook is switched off for the time being */
  noteWebhook(off: boolean): void {
    const { webhook: _, ...rest } = this.#entry
    this.#write({ ...rest, ...(off && { webhook: true }) })
  }

  #write(entry: JournalEntry): void {
    const before = serializeJournal(this.#entry)
    this.#entry = entry
    const text = serializeJournal(entry)
    if (text !== before) this.#save(text)
  }
}
