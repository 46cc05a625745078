import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// Keeps a component's state while its source is edited.
export default defineConfig({ plugins: [react()] });
