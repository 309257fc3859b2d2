import { AUTH_SETTINGS } from '../../auth-settings/all.ts'
import type { AuthSetting, DeclaredSetting, Fields } from '../../auth-settings/setting.ts'
import { asArray, isRecord } from '../../lib/json.ts'

/** A setting's position in the file, with what is declared there. */
export interface Declaration {
  readonly setting: AuthSetting
  /** The object that holds its fields; for a single value, which is a field itself, the whole content. */
  readonly holder: Record<string, unknown>
  /** The path in the file, to the holder. */
  readonly path: readonly (string | number)[]
}

/** Finds the settings in a file's content, be it right or wrong, but for what can have no fields. */
export function findDeclarations(content: Record<string, unknown>): Declaration[] {
  return AUTH_SETTINGS.flatMap((setting): Declaration[] => {
    const [key, ...rest] = setting.path
    const value = content[key]
    if (setting.scalar) return value === undefined ? [] : [{ setting, holder: content, path: [] }]
    if (setting.inList) {
      return asArray(value).flatMap((entry, index) =>
        isRecord(entry) && entry['id'] === rest[0]
          ? [{ setting, holder: entry, path: [key, index] }]
          : [],
      )
    }
    const holder = rest.reduce(
      (inside, name) => (isRecord(inside) ? inside[name] : undefined),
      value,
    )
    return isRecord(holder) ? [{ setting, holder, path: setting.path }] : []
  })
}

/** The declared fields of a setting, those that are not a part of it among them. */
export function fieldsOf({ setting, holder }: Declaration): Fields {
  return setting.scalar ? { [setting.path[0]]: holder[setting.path[0]] } : holder
}

/** A setting as it is compared and sent. */
export function toDeclaredSetting(
  declaration: Declaration,
  isFromEnvironment: (path: readonly unknown[]) => boolean,
): DeclaredSetting {
  const { setting } = declaration
  const fields = Object.entries(fieldsOf(declaration)).filter(
    ([name, value]) => value !== undefined && !setting.metaFields?.includes(name),
  )
  return {
    setting,
    fields: Object.fromEntries(fields),
    fromEnvironment: fields
      .map(([name]) => name)
      .filter((name) => isFromEnvironment([...declaration.path, name])),
  }
}

/** Settings declared in two places: of a field that is in both, the first place wins. */
export function mergeSettings(
  first: readonly DeclaredSetting[],
  second: readonly DeclaredSetting[],
): DeclaredSetting[] {
  const both = second.map((weaker) => {
    const stronger = first.find(({ setting }) => setting === weaker.setting)
    if (stronger === undefined) return weaker
    const own = Object.keys(stronger.fields)
    return {
      setting: weaker.setting,
      fields: { ...weaker.fields, ...stronger.fields },
      fromEnvironment: [
        ...stronger.fromEnvironment,
        ...weaker.fromEnvironment.filter((field) => !own.includes(field)),
      ],
    }
  })
  const alone = first.filter(({ setting }) => !second.some((other) => other.setting === setting))
  return [...both, ...alone]
}
