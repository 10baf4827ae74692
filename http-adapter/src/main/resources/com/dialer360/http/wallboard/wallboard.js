"use strict";

/*
 * Reads /api/v1/stream/agents and shows it. Texts of the server become text nodes only. The password
 * is in no address: EventSource could not send it otherwise, so the stream is read with fetch.
 */
(() => {
  const STREAM = "api/v1/stream/agents?source=wallboard";
  const KEPT = "dialer360.wallboard";
  const STALE_MILLIS = 5000;
  const SILENCE_MILLIS = 25000;
  const SHORTEST_PAUSE = 1000;
  const LONGEST_PAUSE = 30000;
  const URGENT_SECONDS = 60;
  const FEW = 24;
  const MANY = 90;

  /** Kinds in the order in which agents stand on the board: what needs somebody comes first. */
  const KINDS = [
    ["dead", "DEAD"],
    ["ring", "RING"],
    ["queue", "QUEUE"],
    ["dispo", "DISPO"],
    ["paused", "PAUSED"],
    ["ready", "READY"],
    ["incall", "INCALL"],
    ["other", "OTHER"],
  ];
  const SHOWN_ALWAYS = new Set(["ready", "incall", "queue", "paused", "dispo", "dead"]);
  const CARDS = ["ready", "incall", "queue", "ring", "dispo", "paused", "dead", "other"];
  const OF_SUB_STATUS = {
    RING: "ring", DISPO: "dispo", PREVIEW: "paused", DEAD: "dead", DIAL: "incall", PARK: "incall",
    "3-WAY": "incall",
  };
  const OF_STATUS = {
    READY: "ready", CLOSER: "ready", INCALL: "incall", QUEUE: "queue", MQUEUE: "queue",
    PAUSED: "paused",
  };

  const WORDS = { CLOSER: "READY", MQUEUE: "QUEUE" };

  const byId = (id) => document.getElementById(id);
  const now = () => performance.now();

  let authorization = "";
  let attempt = 0;
  let reading = null;
  let board = null;
  let boardAt = 0;
  let heardAt = 0;
  let trouble = "";
  let seenInGroups = new Map();

  // what is shown

  function kindOf(agent) {
    return OF_SUB_STATUS[agent.sub_status] || OF_STATUS[agent.status] || "other";
  }

  function wordOf(agent) {
    return agent.sub_status || WORDS[agent.status] || agent.status || "?";
  }

  function duration(seconds) {
    if (seconds === null) {
      return "–";
    }
    const two = (n) => String(n).padStart(2, "0");
    const whole = Math.floor(seconds);
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor((whole % 3600) / 60);
    return hours > 0
      ? hours + "h" + two(minutes) + "m"
      : minutes + ":" + two(whole % 60);
  }

  /** Seconds that have gone by since the server looked, so that times tick between its looks. */
  function age() {
    return Math.floor((now() - boardAt) / 1000);
  }

  function ticking(seconds) {
    return seconds === null ? null : seconds + age();
  }

  function setText(element, text) {
    if (element.textContent !== text) {
      element.textContent = text;
    }
  }

  function setClass(element, name) {
    if (element.className !== name) {
      element.className = name;
    }
  }

  /** Makes this element have so many children, each made once and used again. */
  function children(parent, count, make) {
    while (parent.children.length < count) {
      parent.append(make());
    }
    while (parent.children.length > count) {
      parent.lastElementChild.remove();
    }
    return parent.children;
  }

  function element(tag, name, ...inside) {
    const made = document.createElement(tag);
    made.className = name;
    made.append(...inside);
    return made;
  }

  function newTile() {
    return element("div", "tile",
      element("div", "name"),
      element("div", "what", element("span", "word"), element("span", "time")),
      element("div", "more"));
  }

  function showTile(tile, agent) {
    const [name, what, more] = tile.children;
    setClass(tile, "tile " + kindOf(agent));
    setText(name, agent.full_name || agent.user);
    tile.title = agent.full_name + " (" + agent.user + ")";
    setText(what.children[0], wordOf(agent));
    setText(what.children[1], duration(ticking(agent.seconds)));
    const about = [agent.pause_code, agent.in_group, agent.campaign_id];
    setText(more, about.filter((text) => text).join(" · "));
  }

  function showAgents(agents) {
    const rank = new Map(KINDS.map(([kind], index) => [kind, index]));
    const sorted = agents
      .map((agent) => [rank.get(kindOf(agent)), agent.seconds === null ? -1 : agent.seconds, agent])
      .sort((a, b) => a[0] - b[0] || b[1] - a[1] || a[2].user.localeCompare(b[2].user));
    const tiles = byId("agents");
    setClass(tiles, "tiles" + (sorted.length <= FEW ? " few" : sorted.length > MANY ? " many" : ""));
    const made = children(tiles, sorted.length, newTile);
    sorted.forEach(([, , agent], index) => showTile(made[index], agent));
    byId("nobody").hidden = sorted.length > 0;
    setText(byId("total"), String(sorted.length));
  }

  function showCounts(agents) {
    const counts = new Map();
    agents.forEach((agent) => counts.set(kindOf(agent), (counts.get(kindOf(agent)) || 0) + 1));
    const words = new Map(KINDS);
    const shown = CARDS.filter((kind) => SHOWN_ALWAYS.has(kind) || counts.has(kind));
    const cards = children(byId("counts"), shown.length,
      () => element("div", "state-card", element("b", ""), element("span", "")));
    shown.forEach((kind, index) => {
      const count = counts.get(kind) || 0;
      setClass(cards[index], "state-card " + kind + (count ? "" : " none"));
      setText(cards[index].children[0], String(count));
      setText(cards[index].children[1], words.get(kind));
    });
  }

  function oldestOf(calls) {
    const waits = calls.map((one) => one.oldest_seconds).filter((seconds) => seconds !== null);
    return waits.length ? Math.max(...waits) : null;
  }

  function showWaiting(calls) {
    const waiting = calls.reduce((sum, one) => sum + one.waiting, 0);
    const oldest = ticking(oldestOf(calls));
    const urgent = oldest !== null && oldest >= URGENT_SECONDS ? " urgent" : "";
    setText(byId("waiting"), String(waiting));
    setText(byId("oldest"), duration(oldest));
    setClass(byId("waiting-card"), "calls-card" + urgent);
    setClass(byId("oldest-card"), "calls-card" + urgent);
  }

  function showRows(table, rows) {
    const body = byId(table).tBodies[0];
    const made = children(body, rows.length, () => document.createElement("tr"));
    rows.forEach((row, index) => {
      const tr = made[index];
      const cells = children(tr, row.cells.length + 1,
        () => document.createElement(tr.children.length ? "td" : "th"));
      cells[0].scope = "row";
      setText(cells[0], row.name);
      cells[0].title = row.title;
      row.cells.forEach((text, cell) => {
        setText(cells[cell + 1], text);
        setClass(cells[cell + 1], text === "0" || text === "–" ? "zero" : "");
      });
      setClass(tr, row.waiting ? (row.oldest >= URGENT_SECONDS ? "waiting urgent" : "waiting") : "");
    });
    byId(table).hidden = rows.length === 0;
  }

  const count = (agents, ...kinds) => agents.filter((agent) => kinds.includes(kindOf(agent))).length;

  /** An in-group that has had calls keeps its row, so that rows do not jump about. */
  function showInGroups(agents, calls) {
    const rows = calls.filter((one) => one.in_group);
    rows.forEach((one) => seenInGroups.set(one.campaign_id, one.name));
    const found = new Map(rows.map((one) => [one.campaign_id, one]));
    showRows("in-groups", [...seenInGroups.keys()].sort().map((id) => {
      const one = found.get(id) || { waiting: 0, oldest_seconds: null };
      const oldest = ticking(one.oldest_seconds);
      const talking = agents.filter((agent) => agent.in_group === id).length;
      return {
        name: seenInGroups.get(id) || id, title: id, waiting: one.waiting, oldest: oldest || 0,
        cells: [String(one.waiting), duration(oldest), String(talking)],
      };
    }));
  }

  function showCampaigns(agents, calls) {
    const found = new Map(calls.filter((one) => !one.in_group).map((one) => [one.campaign_id, one]));
    const ids = new Set([...agents.map((agent) => agent.campaign_id), ...found.keys()]);
    showRows("campaigns", [...ids].sort().map((id) => {
      const here = agents.filter((agent) => agent.campaign_id === id);
      const one = found.get(id) || { name: "", waiting: 0, oldest_seconds: null };
      return {
        name: id || "none", title: one.name || id, waiting: one.waiting,
        oldest: ticking(one.oldest_seconds) || 0,
        cells: [String(one.waiting), String(count(here, "ready")),
          String(count(here, "incall", "queue", "dead")), String(count(here, "paused", "dispo"))],
      };
    }));
  }

  function showAlarm() {
    const stale = !board || now() - boardAt > STALE_MILLIS;
    const alarm = byId("alarm");
    document.body.classList.toggle("stale", stale && Boolean(board));
    const since = board && stale ? "What you see is " + duration(age()) + " old. " : "";
    const text = stale && (trouble || board) ? since + (trouble || "No news has come.") : "";
    setText(alarm, text);
    alarm.hidden = !text;
    const state = byId("state");
    setText(state, stale ? "no live data" : "live");
    setClass(state, stale ? "connection" : "connection live");
  }

  function show() {
    setText(byId("clock"), new Date().toLocaleTimeString([], { hour12: false }));
    showAlarm();
    if (board) {
      showAgents(board.agents);
      showCounts(board.agents);
      showWaiting(board.calls);
      showInGroups(board.agents, board.calls);
      showCampaigns(board.agents, board.calls);
    }
  }

  // what is read

  function take(event, data) {
    if (event === "board") {
      board = JSON.parse(data);
      boardAt = now();
      trouble = "";
      attempt = 0;
      show();
    } else if (event === "database_unavailable") {
      trouble = "The database does not answer.";
    } else if (event === "stopping") {
      trouble = "The server is being stopped.";
    } else if (event === "refused") {
      leave(reason(data, "You may not see this board any more."));
    }
  }

  function reason(json, otherwise) {
    try {
      return JSON.parse(json).outcomes[0].message;
    } catch (unreadable) {
      return otherwise;
    }
  }

  function parse(block) {
    let event = "message";
    const data = [];
    for (const line of block.split("\n")) {
      if (line.startsWith("event: ")) {
        event = line.slice(7);
      } else if (line.startsWith("data: ")) {
        data.push(line.slice(6));
      }
    }
    if (data.length) {
      take(event, data.join("\n"));
    }
  }

  async function readAll(body, mine) {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let pending = "";
    for (;;) {
      const { value, done } = await reader.read();
      if (done || reading !== mine) {
        return;
      }
      heardAt = now();
      pending += decoder.decode(value, { stream: true });
      const blocks = pending.split("\n\n");
      pending = blocks.pop();
      blocks.forEach(parse);
    }
  }

  async function connect() {
    const mine = new AbortController();
    reading = mine;
    heardAt = now();
    try {
      const answer = await fetch(STREAM, {
        headers: { Authorization: authorization },
        cache: "no-store",
        credentials: "omit",
        redirect: "error",
        signal: mine.signal,
      });
      if (answer.status === 401 || answer.status === 403 || answer.status === 400) {
        const text = await answer.text();
        if (reading === mine) {
          leave(reason(text, "User or password is wrong."));
        }
        return;
      }
      if (answer.ok) {
        await readAll(answer.body, mine);
        trouble = trouble || "The server has ended the stream.";
      } else {
        trouble = reason(await answer.text(), "The server answers with status " + answer.status + ".");
      }
    } catch (broken) {
      trouble = "The server cannot be reached.";
    }
    if (reading === mine) {
      reading = null;
      again();
    }
  }

  /** Pauses double up to half a minute, and differ, so that all boards of a house do not come at once. */
  function again() {
    const pause = Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** attempt++);
    setTimeout(() => {
      if (authorization) {
        connect();
      }
    }, pause * (0.5 + Math.random() / 2));
    show();
  }

  /** A connection may hang without an end: the server is never silent for so long. */
  function watch() {
    if (reading && now() - heardAt > SILENCE_MILLIS) {
      reading.abort();
    }
    if (authorization) {
      show();
    }
  }

  // who looks

  function enter(user, pass) {
    const bytes = new TextEncoder().encode(user + ":" + pass);
    authorization = "Basic " + btoa(String.fromCharCode(...bytes));
    board = null;
    trouble = "";
    attempt = 0;
    seenInGroups = new Map();
    byId("login").hidden = true;
    byId("board").hidden = false;
    show();
    connect();
  }

  function leave(message) {
    authorization = "";
    board = null;
    sessionStorage.removeItem(KEPT);
    if (reading) {
      reading.abort();
      reading = null;
    }
    byId("pass").value = "";
    byId("board").hidden = true;
    byId("login").hidden = false;
    setText(byId("login-message"), message);
    byId("login-message").hidden = !message;
    document.body.classList.remove("stale");
    byId("user").focus();
  }

  byId("login-form").addEventListener("submit", (submit) => {
    submit.preventDefault();
    const user = byId("user").value;
    const pass = byId("pass").value;
    if (byId("keep").checked) {
      sessionStorage.setItem(KEPT, JSON.stringify([user, pass]));
    }
    byId("pass").value = "";
    enter(user, pass);
  });
  byId("leave").addEventListener("click", () => leave(""));
  setInterval(watch, 1000);

  const kept = sessionStorage.getItem(KEPT);
  if (kept) {
    enter(...JSON.parse(kept));
  } else {
    byId("user").focus();
  }
})();
