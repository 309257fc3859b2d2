import * as v from 'valibot'
import { AUTH_SETTINGS } from '../../auth-settings/all.ts'
import { fields, oneOf, text } from '../../auth-settings/schemas.ts'
import { type AuthSetting, shortName } from '../../auth-settings/setting.ts'
import { asArray, isRecord } from '../../lib/json.ts'
import { organizationsSchema } from '../organizations.ts'
import { AUTH_PROVIDERS } from '../provider.ts'
import { usersSchema } from '../users.ts'

/** What `domains` looks like; what its entries must be like depends on the pull request. */
export const domainsSchema = v.pipe(
  v.array(text(1000), 'must be a list of origins, like - https://preview.example.com'),
  v.maxLength(200, 'has more than 200 entries'),
  v.description('Origins that auth trusts, with placeholders.'),
)

/** Chooses among schemas of objects by their `id`. */
type ById = (schemas: ReadonlyMap<string, v.GenericSchema>) => v.GenericSchema

/**
 * The one definition of the configuration file: it is validated by this, and its JSON Schema is
 * written from this.
 *
 * @param byId how to choose among the entries of a list; JSON Schema knows another way than this
 */
export function configSchema(byId: ById = chosenById) {
  return v.pipe(
    fields({
      auth_provider: v.optional(oneOf(...AUTH_PROVIDERS)),
      database_name: v.optional(
        v.pipe(text(), v.description('Database to enable auth on, when not the default one.')),
      ),
      role_name: v.optional(
        v.pipe(
          text(),
          v.description(
            'Database role for authenticated users, for auth_provider: stack on its older route only; ignored elsewhere.',
          ),
        ),
      ),
      users: v.optional(usersSchema),
      organizations: v.optional(organizationsSchema),
      domains: v.optional(domainsSchema),
      ...settingsEntries(byId),
    }),
    v.title('Neon Auth Preview: auth of a branch'),
    v.description('What is not mentioned is left as it is.'),
  )
}

function settingsEntries(byId: ById): v.ObjectEntries {
  const groups = Map.groupBy(AUTH_SETTINGS, ({ path }) => path[0])
  return Object.fromEntries(
    [...groups].map(([key, settings]) => [key, v.optional(entryOf(settings, byId))]),
  )
}

/** A single setting, several entries of a list, or several fields of an object. */
function entryOf(settings: readonly AuthSetting[], byId: ById): v.GenericSchema {
  const [first] = settings
  if (first !== undefined && first.path.length === 1) return first.schema
  const named = new Map(settings.map((setting) => [shortName(setting), setting.schema]))
  if (first?.inList) return listOf(byId(named))
  return fields(Object.fromEntries([...named].map(([name, schema]) => [name, v.optional(schema)])))
}

function listOf(entry: v.GenericSchema): v.GenericSchema {
  return v.pipe(
    v.array(entry, 'must be a list, with entries that begin with "- id:"'),
    v.rawCheck(({ dataset: { value }, addIssue }) => {
      const ids = asArray(value).map((item) => isRecord(item) && item['id'])
      for (const [index, id] of ids.entries()) {
        const first = ids.indexOf(id)
        if (typeof id !== 'string' || first === index) continue
        const path = [
          { type: 'array', origin: 'value', input: [], key: index, value: id } as const,
        ] as const
        addIssue({ message: `is declared before, as entry ${first + 1}`, path: [...path] })
      }
    }),
  )
}

function chosenById(schemas: ReadonlyMap<string, v.GenericSchema>): v.GenericSchema {
  const ids = [...schemas.keys()]
  const unknown = v.looseObject(
    { id: v.picklist(ids, `must be one of ${ids.join(', ')}`) },
    `must have an id, one of ${ids.join(', ')}`,
  )
  return v.lazy((entry) => (isRecord(entry) && schemas.get(String(entry['id']))) || unknown)
}
