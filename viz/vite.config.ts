import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: {
    // Fonts stay files: the server's content policy allows none out of data: addresses, and each is fetched only when a
    // character of it is shown.
    assetsInlineLimit: 0,
  },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:4180" } },
});
