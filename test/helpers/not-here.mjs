/** Begins what the title of a test says when its engine has no way to do what the test is about. */
export const NOT_HERE = '[only in Chromium:';
