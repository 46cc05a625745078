/** A text in several languages, by BCP 47 tag. */
export type XapiLanguageMap = Readonly<Record<string, string>>;

/** A learner, by exactly one identifier (xAPI 1.0.3, Data, 2.4.2.3). cmi5 requires `account`. */
export type XapiActor = { objectType?: "Agent"; name?: string } & (
  | {
      /** An account in one of your systems. It needs no e-mail address. */
      account: {
        /** The address of the system. */
        homePage: string;
        /** The learner's id in it. */
        name: string;
      };
    }
  | {
      /** An e-mail address. */
      mbox: `mailto:${string}`;
    }
  | {
      /** The SHA-1 hash of `mailto:` and an e-mail address, in hexadecimal digits. */
      mbox_sha1sum: string;
    }
);

/** A training, a step or a question. */
export interface XapiActivity {
  objectType?: "Activity";
  /** An IRI. */
  id: string;
  /** What it is. An LRS stores what it receives last. */
  definition?: {
    /** An IRI. */
    type?: string;
    name?: XapiLanguageMap;
    description?: XapiLanguageMap;
    interactionType?: "choice" | "sequencing" | "fill-in";
    /** The answers that are correct, in the form of `response`. */
    correctResponsesPattern?: readonly string[];
    choices?: readonly { id: string; description: XapiLanguageMap }[];
  };
}

/** Values that xAPI does not define, by IRI. */
export type XapiExtensions = Readonly<Record<string, unknown>>;

/** The circumstances of a statement. */
export interface XapiContext {
  /** The UUID under which the learner is registered for the training. */
  registration: string;
  /** The version of the training. */
  revision?: string;
  /** A BCP 47 tag. */
  language?: string;
  /** The activities that it belongs to. */
  contextActivities?: { readonly [relation in XapiRelation]?: readonly XapiActivity[] };
  extensions?: XapiExtensions;
}

/** How an activity belongs to a statement. */
export type XapiRelation = "parent" | "grouping" | "category" | "other";

/** The outcome of what a learner did. */
export interface XapiResult {
  success?: boolean;
  completion?: boolean;
  /** The answer, in the form that xAPI defines for the type of the question. */
  response?: string;
  /** In ISO 8601. */
  duration?: string;
  /** From 0 to 1. */
  score?: { scaled: number };
  extensions?: XapiExtensions;
}

/** What a learner did, as xAPI 1.0.3 describes it. */
export interface XapiStatement {
  /** A UUID. The statement of the same event has the same id each time. */
  id: string;
  actor: XapiActor;
  verb: { id: string; display: XapiLanguageMap };
  object: XapiActivity;
  result?: XapiResult;
  context: XapiContext;
  /** In ISO 8601, in UTC. */
  timestamp: string;
}
