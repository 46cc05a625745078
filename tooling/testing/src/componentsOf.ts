/** The names of all React components that a module exports, such as `HelpFaq` and, in a namespace, `Faq.Root`. */
export function componentsOf(module: object): string[] {
  return Object.entries(module)
    .flatMap(([name, value]) => {
      if (!/^[A-Z]/.test(name)) return [];
      if (isComponent(value)) return [name];
      return isNamespace(value) ? componentsOf(value).map((inner) => `${name}.${inner}`) : [];
    })
    .sort();
}

function isComponent(value: unknown): boolean {
  if (typeof value === "function") return !(value.prototype instanceof Error);
  // `forwardRef` and `memo` return objects that carry their kind.
  return typeof value === "object" && value !== null && "$$typeof" in value;
}

function isNamespace(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Module]";
}
