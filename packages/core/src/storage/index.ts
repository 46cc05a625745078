export { type SafeStorage, type StorageArea, safeStorage } from "./safeStorage.js";
