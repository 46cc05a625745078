import fc from "fast-check";

// A change should fail for what it changed, not for what chance drew that day. `HANDRAIL_SEED` draws others.
fc.configureGlobal({ seed: Number(process.env.HANDRAIL_SEED ?? 20_261_116) });
