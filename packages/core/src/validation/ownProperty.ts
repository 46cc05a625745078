/** Reads a property that the object itself has. Inherited properties, such as `constructor`, are not data. */
export function ownProperty(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
