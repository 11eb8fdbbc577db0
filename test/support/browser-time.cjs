/* A journey is many steps in a real browser, on machines that may be busy. */
jest.setTimeout(90_000);
