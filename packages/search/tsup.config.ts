import settings from "@handrail-tooling/build/tsup";
import { withWorker } from "@handrail-tooling/build/worker";

export default withWorker(settings, "worker/index");
