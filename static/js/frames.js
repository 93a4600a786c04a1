// Gives frames of this Readout on another site's page the height of what is in them.
(function () {
  "use strict";
  var LEAST = 100, GREATEST = 20000;
  var ours = new URL(document.currentScript.src).origin;
  function frames() {
    return Array.prototype.filter.call(document.querySelectorAll("iframe"), function (frame) {
      return new URL(frame.src, window.location.href).origin === ours;
    });
  }
  window.addEventListener("message", function (event) {
    var said = event.data;
    if (!said || said.type !== "readout:resize" || said.version !== 1 || !(said.height > 0)) return;
    if (event.origin !== ours && event.origin !== "null") return;
    var height = Math.min(Math.max(Math.ceil(said.height), LEAST), GREATEST);
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = height + "px";
    });
  });
  function ask() {
    frames().forEach(function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage({ type: "readout:measure", version: 1 }, "*");
    });
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ask);
  else ask();
})();
