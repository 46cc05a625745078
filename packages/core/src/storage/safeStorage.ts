/** The methods of `Storage` that are used. */
export type StorageArea = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Stores small JSON values for one visitor. It never throws because of the browser. */
export interface SafeStorage {
  /**
   * Whether all stored values survive the page. It is false if storage is refused or full; values are then only in memory. Inform
   * users before they rely on it.
   */
  readonly persistent: boolean;
  /**
   * Returns the value of a key. It is `undefined` if the value is missing, corrupt or of another shape, for example from an older
   * version or another script.
   */
  get<T>(key: string, isValid: (value: unknown) => value is T): T | undefined;
  /**
   * Stores a JSON value. `undefined` removes it.
   * @returns whether the value survives the page
   * @throws TypeError for values that JSON cannot represent: cycles, big integers
   */
  set(key: string, value: unknown): boolean;
  /** Removes a value. */
  remove(key: string): void;
}

/**
 * Creates storage that works when the browser refuses it (blocked cookies, sandboxed frames), and when it is full, corrupt or
 * manipulated. On a server it stores nothing, because a server has many visitors.
 * @param area The browser's `sessionStorage` or `localStorage`, or an object with the same methods.
 */
export function safeStorage(area: "session" | "local" | StorageArea): SafeStorage {
  const isServer = typeof area === "string" && typeof window === "undefined";
  const store = typeof area === "string" ? browserArea(area) : area;
  const memory = new Map<string, string>();

  function forget(key: string): void {
    memory.delete(key);
    tryOrUndefined(() => store?.removeItem(key));
  }

  return {
    get persistent() {
      return store !== undefined && memory.size === 0;
    },
    get(key, isValid) {
      const text = memory.get(key) ?? tryOrUndefined(() => store?.getItem(key));
      return tryOrUndefined(() => {
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
      const isStored = tryOrUndefined(() => {
        store?.setItem(key, text);
        return store !== undefined;
      });
      if (isStored) memory.delete(key);
      else if (!isServer) memory.set(key, text);
      return isStored ?? false;
    },
    remove: forget,
  };
}

function browserArea(area: "session" | "local"): StorageArea | undefined {
  // If cookies are blocked, reading the property throws a SecurityError. Node also has a `localStorage`, which all visitors would
  // share.
  return tryOrUndefined(() => {
    if (typeof window === "undefined") return undefined;
    // Some Android web views have `null` here.
    return (area === "session" ? window.sessionStorage : window.localStorage) ?? undefined;
  });
}

// `JSON.parse` makes `__proto__` an ordinary key, and the first `Object.assign` would make it a prototype.
function withoutPrototypes(key: string, value: unknown): unknown {
  return key === "__proto__" ? undefined : value;
}

function tryOrUndefined<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
