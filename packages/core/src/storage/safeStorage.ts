/** What is needed of a `Storage`. */
export type StorageArea = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps small plain values for one visitor, and never throws for what a browser does. */
export interface SafeStorage {
  /**
   * Whether everything set so far outlives the page. False where storage is refused or full: values are then kept in
   * memory, so tell people before they rely on it.
   */
  readonly persistent: boolean;
  /**
   * The value under a key, if it is one: what is missing, broken or of another shape (an older version, another script,
   * someone at the console) is `undefined`.
   */
  get<T>(key: string, isValid: (value: unknown) => value is T): T | undefined;
  /**
   * Keeps a plain JSON value. `undefined` removes it.
   * @returns whether it outlives the page
   * @throws TypeError for what JSON cannot hold: cycles, big integers
   */
  set(key: string, value: unknown): boolean;
  /** Forgets a value. */
  remove(key: string): void;
}

/**
 * Storage that survives being refused (cookies blocked, sandboxed frames), full, corrupt or poisoned. On a server it
 * keeps nothing, since a server has many visitors.
 * @param area the browser's `sessionStorage` or `localStorage`, or another with the same methods
 */
export function safeStorage(area: "session" | "local" | StorageArea): SafeStorage {
  const isServer = typeof area === "string" && typeof window === "undefined";
  const store = typeof area === "string" ? browserArea(area) : area;
  const memory = new Map<string, string>();

  function forget(key: string): void {
    memory.delete(key);
    attempt(() => store?.removeItem(key));
  }

  return {
    get persistent() {
      return store !== undefined && memory.size === 0;
    },
    get(key, isValid) {
      const text = memory.get(key) ?? attempt(() => store?.getItem(key));
      return attempt(() => {
        const value: unknown = JSON.parse(text ?? "", withoutPrototypes);
        return isValid(value) ? value : undefined;
      });
    },
    set(key, value) {
      const text: string | undefined = JSON.stringify(value);
      if (text === undefined) {
        forget(key);
        return store !== undefined;
      }
      const isKept = attempt(() => {
        store?.setItem(key, text);
        return store !== undefined;
      });
      if (isKept) memory.delete(key);
      else if (!isServer) memory.set(key, text);
      return isKept ?? false;
    },
    remove: forget,
  };
}

function browserArea(area: "session" | "local"): StorageArea | undefined {
  // Reading the property is itself refused with a SecurityError where cookies are blocked, and Node has a
  // `localStorage` too, of the whole server.
  return attempt(() => {
    if (typeof window === "undefined") return undefined;
    // Some Android web views have `null` here.
    return (area === "session" ? window.sessionStorage : window.localStorage) ?? undefined;
  });
}

// `JSON.parse` makes `__proto__` an ordinary key, and the first `Object.assign` would make it a prototype.
function withoutPrototypes(key: string, value: unknown): unknown {
  return key === "__proto__" ? undefined : value;
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
