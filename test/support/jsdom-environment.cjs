/* jsdom lacks a few globals that every browser has and our code, or React, expects. */
const { TestEnvironment } = require('jest-environment-jsdom');
const { TextDecoder, TextEncoder } = require('node:util');

class JsdomEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.TextEncoder ??= TextEncoder;
    this.global.TextDecoder ??= TextDecoder;
    this.global.structuredClone ??= structuredClone;
    this.global.matchMedia ??= (query) => ({
      media: query,
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    });
    this.global.ResizeObserver ??= class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  }
}

module.exports = JsdomEnvironment;
