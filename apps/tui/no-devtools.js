/** Stands in for React's developer tools, which the bundled terminal never opens. */
export default { initialize() {}, connectToDevTools() {} };
