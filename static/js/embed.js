// Tells the page that frames this one how high it is.
(function () {
  "use strict";
  if (window.parent === window || !("ResizeObserver" in window)) return;
  var told = 0;
  function tell() {
    var height = Math.ceil(document.getElementById("embed").getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // The height is all that is said, so anyone may hear it.
    window.parent.postMessage({ type: "readout:resize", version: 1, height: height }, "*");
    window.parent.postMessage(
      JSON.stringify({ context: "iframe.resize", src: window.location.href, height: height }), "*");
  }
  new ResizeObserver(tell).observe(document.getElementById("embed"));
  // Wikis load their scripts late: whoever began to listen after it was said may ask for it.
  window.addEventListener("message", function (event) {
    if (event.source !== window.parent || !event.data || event.data.type !== "readout:measure") return;
    told = 0;
    tell();
  });
})();
