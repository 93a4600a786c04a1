/* Gives each frame of Readout the height of what is in it. */
(function () {
  "use strict";
  var LEAST = 100, GREATEST = 20000;

  function frames() {
    return Array.prototype.slice.call(document.querySelectorAll("iframe.readout-frame"));
  }

  /* An address that cannot be read has no origin. */
  function originOf(frame) {
    try { return new URL(frame.src, window.location.href).origin; } catch (unreadable) { return ""; }
  }

  /* In its sandbox a frame has no origin of its own, which browsers write as "null". */
  function isFrom(frame, event) {
    return frame.contentWindow === event.source &&
      (event.origin === "null" || event.origin === originOf(frame));
  }

  window.addEventListener("message", function (event) {
    var said = event.data;
    if (!said || said.type !== "readout:resize" || said.version !== 1 || !(said.height > 0)) return;
    var height = Math.min(Math.max(Math.ceil(said.height), LEAST), GREATEST);
    frames().forEach(function (frame) {
      if (isFrom(frame, event)) frame.style.height = height + "px";
    });
  });

  /* A frame may have said its height before anyone listened. */
  function ask() {
    frames().forEach(function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage({ type: "readout:measure", version: 1 }, "*");
    });
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ask);
  else ask();
})();
