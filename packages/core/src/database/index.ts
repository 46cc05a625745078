export { type ChangeChannel, openChannel } from "./changeChannel.js";
export { connectTo, type Database, type DatabaseAction, type DatabaseOptions } from "./connectTo.js";
