// Runs in the page before anything else. Finds the moment at which a person can type a password: the field is in the page, shown
// and enabled, and a letter typed there stays. Tells it through `benchUsable`.
(() => {
  const roots = [document];
  let isDone = false;
  let attempt;

  function look() {
    if (isDone || attempt) return;
    for (const root of roots) {
      const field = root.querySelector('input[type="password"]');
      if (field && isShown(field) && !field.matches(':disabled, :read-only')) {
        tryTyping(field, performance.now());
        return;
      }
    }
  }

  function isShown(field) {
    const { width, height } = field.getBoundingClientRect();
    const isVisible = field.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return isVisible && width > 0 && height > 0 && !field.closest('[inert]');
  }

  function tryTyping(field, at) {
    attempt = true;
    field.focus();
    document.execCommand('insertText', false, 'x');
    // By the next frame a form that is not ready yet has been drawn anew, or has taken the letter back.
    requestAnimationFrame(() => {
      attempt = false;
      if (!field.isConnected || field.value !== 'x') return;
      isDone = true;
      observer.disconnect();
      globalThis.benchUsable(JSON.stringify({ usable: at, scripts: scriptBytesBefore(at) }));
    });
  }

  /** As they came over the wire: compressed, without headers. */
  function scriptBytesBefore(moment) {
    return performance
      .getEntriesByType('resource')
      .filter(({ name, responseEnd }) => new URL(name).pathname.endsWith('.js') && responseEnd <= moment)
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  }

  const observer = new MutationObserver(look);
  const observe = (root) => observer.observe(root, { childList: true, subtree: true, attributes: true });
  observe(document);

  // SuperTokens draws into a shadow root.
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (...given) {
    const root = Reflect.apply(attachShadow, this, given);
    roots.push(root);
    observe(root);
    return root;
  };

  // A stylesheet or a timer may show the field without a change in the document.
  (function frame() {
    look();
    if (!isDone) requestAnimationFrame(frame);
  })();
})();
