import "cookieconsent/build/cookieconsent.min.css";
import "cookieconsent/build/cookieconsent.min.js";
import * as klaro from "klaro/dist/klaro-no-css.js";
import "klaro/dist/klaro.css";
import { run } from "vanilla-cookieconsent";
import "vanilla-cookieconsent/dist/cookieconsent.css";
import { prepare, type Scenes } from "./scene.js";

const categories = { necessary: { enabled: true, readOnly: true }, analytics: {} };
const translation = {
  consentModal: {
    title: "We use cookies",
    description: "They help us to understand what you need.",
    acceptAllBtn: "Accept all",
    acceptNecessaryBtn: "Refuse all",
    showPreferencesBtn: "Choose",
  },
  preferencesModal: { title: "Your choice", acceptAllBtn: "Accept all", savePreferencesBtn: "Save", sections: [] },
};
const language = { default: "en", translations: { en: translation } };
const services = [{ name: "analytics", purposes: ["analytics"] }];

/** Managers of consent to cookies. */
const scenes: Scenes = {
  "vanilla-cookieconsent, as it comes": { show: () => run({ categories, language }) },
  "vanilla-cookieconsent, over the whole page": {
    show: () => run({ categories, language, disablePageInteraction: true }),
  },
  "vanilla-cookieconsent, a bar": {
    show: () =>
      run({ categories, language, guiOptions: { consentModal: { layout: "bar inline", position: "bottom center" } } }),
  },
  "klaro, a notice": { show: () => klaro.setup({ privacyPolicy: "/privacy", services }) },
  "klaro, a modal": { show: () => klaro.setup({ privacyPolicy: "/privacy", services, mustConsent: true }) },
  "cookieconsent, as it comes": { show: () => window.cookieconsent.initialise({}) },
  "cookieconsent, a box at the left": {
    show: () => window.cookieconsent.initialise({ position: "bottom-left", theme: "edgeless" }),
  },
  "cookieconsent, pushed from above": {
    show: () => window.cookieconsent.initialise({ position: "top", static: true }),
  },
};

prepare(scenes);
