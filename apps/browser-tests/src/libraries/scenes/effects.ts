import { init } from "aos";
import "aos/dist/aos.css";
import { driver } from "driver.js";
import "driver.js/dist/driver.css";
import EmblaCarousel from "embla-carousel";
import Swiper from "swiper/bundle";
import "swiper/swiper-bundle.css";
import { append, prepare, type Scenes } from "./scene.js";

const rail = '<div class="rail"></div>';
const text = "<p>When you move, you can take your connection with you. Tell us three weeks before.</p>";
const far = '<div style="height: 150vh"></div>';
const slides = (list: string, slide: string) =>
  `<div class="carousel" style="overflow: hidden"><div class="${list}" style="display: flex">${[text, rail, text]
    .map((inner) => `<div class="${slide}" style="flex: 0 0 100%; min-width: 0">${inner}</div>`)
    .join("")}</div></div>`;
const carousel = () => document.querySelector<HTMLElement>(".carousel") ?? document.body;

/** Effects of CSS and of scrolling: carousels, content that is revealed, tours. */
const scenes: Scenes = {
  "AOS, a rail below the fold that fades up": {
    html: `${far}<div data-aos="fade-up">${rail}</div>`,
    show: () => init(),
  },
  "AOS, a rail in view that flips": { html: `<div data-aos="flip-left">${rail}</div>`, show: () => init() },
  "Swiper, the rail on a later slide": {
    html: slides("swiper-wrapper", "swiper-slide"),
    show: () => new Swiper(carousel(), { navigation: false }),
  },
  "Swiper, the rail on a slide that fades": {
    html: slides("swiper-wrapper", "swiper-slide"),
    show: () => new Swiper(carousel(), { effect: "fade", initialSlide: 1 }),
  },
  "Embla, the rail on a later slide": {
    html: slides("slides", "slide"),
    show: () => EmblaCarousel(carousel(), { loop: true }),
  },
  "driver.js, a tour over the page": {
    show: () => {
      append('<button id="bill">Your bill</button>');
      driver({
        showProgress: true,
        steps: [{ element: "#bill", popover: { title: "Your bill", description: "It is here." } }],
      }).drive();
    },
  },
  "CSS, a rail revealed by scrolling": {
    html: `${far}<div style="animation: reveal both; animation-timeline: view()">${rail}</div>
      <style>@keyframes reveal { from { opacity: 0 } to { opacity: 1 } }</style>`,
    show: () => undefined,
  },
  "CSS, a layer for two seconds while the page loads": {
    show: () => {
      const layer = append("Loading…");
      layer.style.cssText = "position: fixed; inset: 0; background: #fff; z-index: 9999";
      setTimeout(() => layer.remove(), 2000);
    },
  },
  "CSS, a footer that the page uncovers": {
    html: `<main style="position: relative; z-index: 1; background: #fff; margin-bottom: 260px">${text}${far}</main>
      <footer style="position: fixed; inset: auto 0 0; height: 260px">${rail}</footer>`,
    show: () => undefined,
  },
};

prepare(scenes);
