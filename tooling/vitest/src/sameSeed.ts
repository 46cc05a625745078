import fc from "fast-check";

// The same seed in every run, so that a test fails because of a change and not by chance. `HANDRAIL_SEED` sets another seed.
fc.configureGlobal({ seed: Number(process.env.HANDRAIL_SEED ?? 20_261_116) });
