import { AUTH_SETTINGS } from '../../auth-settings/all.ts'
import type { AuthSetting, DeclaredSetting, Fields } from '../../auth-settings/setting.ts'
import { isRecord } from '../../http/answer.ts'

/** Where a setting stands in a file, with what is declared there. */
export interface Declaration {
  readonly setting: AuthSetting
  /** The path in the file, to the setting or to its entry in a list. */
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

/** Finds the settings in a file's content, be it right or wrong. */
export function declarationsIn(content: unknown): Declaration[] {
  return AUTH_SETTINGS.flatMap((setting): Declaration[] => {
    const [key, ...rest] = setting.path
    if (!setting.listed) {
      const value = setting.path.reduce<unknown>(
        (inside, name) => (isRecord(inside) ? inside[name] : undefined),
        content,
      )
      return value === undefined ? [] : [{ setting, path: setting.path, value }]
    }
    const list = isRecord(content) ? content[key] : undefined
    return (Array.isArray(list) ? list : []).flatMap((value: unknown, index) =>
      isRecord(value) && value['id'] === rest[0] ? [{ setting, path: [key, index], value }] : [],
    )
  })
}

/** The path in the file of one field of a setting. */
export function fieldPath({ setting, path }: Declaration, field: string): (string | number)[] {
  return setting.single ? [...path] : [...path, field]
}

/** The declared fields of a setting, those that are not a part of it among them. */
export function fieldsOf({ setting, value }: Declaration): Fields {
  if (setting.single) return { [setting.path[0]]: value }
  return isRecord(value) ? value : {}
}

/** A setting as it is compared and sent. */
export function asDeclared(
  declaration: Declaration,
  isFromEnvironment: (path: readonly unknown[]) => boolean,
): DeclaredSetting {
  const { setting } = declaration
  const fields = Object.entries(fieldsOf(declaration)).filter(
    ([name, value]) => value !== undefined && !setting.aside?.includes(name),
  )
  return {
    setting,
    fields: Object.fromEntries(fields),
    fromEnvironment: fields
      .map(([name]) => name)
      .filter((name) => isFromEnvironment(fieldPath(declaration, name))),
  }
}

/** Settings declared in two places: of a field that is in both, the first place wins. */
export function merged(
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
