/// The verbs that distinguish actions from resources in the last words of a path.
enum Verbs {
    /// Returns whether a segment is an action: `cancel`, `bulk-update`, `setExternalSync`.
    ///
    /// - Parameter isPosted: Whether words that are also nouns count, such as `transfer`.
    static func isAction(_ words: [String], isPosted: Bool) -> Bool {
        guard let first = words.first else { return false }
        if quantities.contains(first), words.count > 1 { return isAction(Array(words.dropFirst()), isPosted: true) }
        if isPhrasal(words) || (words.count > 1 && ["change", "forgot"].contains(first)) { return true }
        // A verb before a noun is often part of the noun: `search-filters`, `review_summary`.
        if words.count > 1, nounsToo.contains(first) { return words.contains(where: prepositions.contains) }
        return actions.contains(first) || (isPosted && nounsToo.contains(first))
    }

    /// Returns whether words begin with a verb of two words: `sign-in`, `check_out`.
    static func isPhrasal(_ words: [String]) -> Bool {
        guard words.count > 1 else { return false }
        return phrases[words[0]]?.contains(words[1]) ?? false
    }

    /// Returns whether an action needs no object: `POST /users/sign_in`.
    static func needsNoObject(_ words: [String]) -> Bool {
        ["login", "logout", "signin", "signout", "signup"].contains(words.joined())
    }

    private static let phrases: [String: Set<String>] = [
        "check": ["in", "out"], "log": ["in", "out"], "opt": ["in", "out"], "sign": ["in", "off", "out", "up"], "turn": ["off", "on"],
    ]

    /// Returns whether an action reads something, so that it can be a GET: `search`, `download`.
    static func isRead(_ words: [String]) -> Bool { words.first.map(readActions.contains) ?? false }

    /// Returns whether words are a resource that searches others: `/search/users`.
    static func isSearch(_ words: [String]) -> Bool { words == ["search"] }

    private static let readActions: Set<String> = [
        "analyze", "authenticate", "authorize", "browse", "calculate", "check", "compare", "confirm", "connect", "count", "describe",
        "diff",
        "discover", "download", "estimate", "evaluate", "explain", "export", "fetch", "find", "generate", "get", "introspect", "list",
        "load",
        "login", "logout", "lookup", "ping", "poll", "preview", "query", "read", "render", "resolve", "retrieve", "scan", "search",
        "select",
        "show", "signin", "signout", "signup", "simulate", "stream", "suggest", "sync", "test", "unsubscribe", "validate", "verify",
    ]

    static let prepositions: Set<String> = ["by", "for", "from", "in", "of", "on", "to", "with"]

    /// Words that precede a verb: `bulkDelete`.
    static let quantities: Set<String> = ["batch", "bulk", "mass", "multi"]

    /// The stages of an operation, which also precede a verb: `betaGetResponse`.
    static let stages: Set<String> = ["alpha", "beta", "deprecated", "experimental", "internal", "legacy", "preview"]

    /// The canonical verbs for resources, by synonym.
    static let canonical: [String: String] = [
        "list": "list", "index": "list",
        "get": "get", "retrieve": "get", "read": "get", "fetch": "get", "show": "get", "return": "get", "describe": "get",
        "create": "create", "insert": "create", "register": "create", "new": "create", "post": "create",
        "add": "add", "set": "set",
        "update": "update", "modify": "update", "edit": "update", "patch": "update", "change": "update",
        "replace": "replace", "put": "replace",
        "delete": "delete", "destroy": "delete",
        "remove": "remove",
    ]

    /// Words that are always verbs in paths of APIs.
    private static let actions: Set<String> = [
        "abort", "accept", "nack", "ack", "analyse", "precheck", "enrich", "fire", "seed", "present", "succeed", "advance", "acknowledge",
        "acquire", "activate", "add", "adjust", "allocate", "allow", "analyze", "append", "apply",
        "approve", "assign", "associate", "attach", "authenticate", "authorize", "ban", "begin", "bind", "browse", "calculate", "cancel",
        "check", "claim", "clean", "cleanup", "clear", "clone", "close", "collect", "commit", "compare", "complete", "compress", "compute",
        "configure", "customize", "confirm", "connect", "consume", "continue", "convert", "copy", "count", "create", "deactivate",
        "decline",
        "decrement", "decrypt",
        "deduct", "delete", "deliver", "deny", "deprecate", "deprovision", "deregister", "describe", "destroy", "detach", "detect",
        "diff", "disable", "disassociate", "discard", "disconnect", "discover", "dismiss", "dispatch", "distribute", "downgrade",
        "download", "drain",
        "duplicate", "edit", "enable", "encrypt", "end", "enqueue", "enroll", "ensure", "escalate", "estimate", "evaluate",
        "exchange", "execute", "expire", "explain", "export", "extend", "extract", "fail", "fetch", "finalize", "find", "finish", "flush",
        "follow", "forget", "fork", "forward", "freeze", "fund", "generate", "get", "give", "grant", "handle", "hide", "ignore",
        "impersonate",
        "import", "increment", "ingest", "initialize", "initiate", "insert", "install", "instantiate", "introspect", "invalidate",
        "invite", "invoke", "join", "kick", "launch", "leave", "lint", "list", "load", "login", "logout", "manage", "mark", "merge",
        "migrate",
        "modify", "move", "mute", "normalize", "notify", "open", "patch", "pause", "pay", "perform", "pin", "ping", "poll", "populate",
        "prepare",
        "preview", "process", "promote", "provision", "prune", "publish", "pull", "purchase", "purge", "push", "put", "query", "quit",
        "read",
        "reactivate", "reassign", "rebuild", "recalculate", "receive", "reconcile", "recover", "redact", "redeem", "refresh", "regenerate",
        "register", "reindex", "reject", "release", "reload", "remove", "rename", "render", "renew", "reopen", "reorder", "repay",
        "replace", "reprocess", "resend", "reserve", "reset", "resize", "resolve", "respond", "restart", "restore", "resume", "retire",
        "retrieve", "retry", "revalidate", "revert", "revoke", "rewind", "rollback", "rotate", "run", "save", "scan", "search", "select",
        "send", "set", "settle", "show", "shutdown", "signin", "signout", "signup", "simulate", "skip", "snooze", "sort", "split", "start",
        "stop", "stream", "submit", "subscribe", "suggest", "suspend", "swap", "switch", "sync", "synchronize", "terminate", "toggle",
        "train", "trigger", "truncate", "unarchive", "unassign", "unban", "unblock", "uncancel", "undelete", "undo", "unenroll",
        "unfollow", "unfreeze", "uninstall", "unlink", "unlock", "unmute", "unpause", "unpin", "unpublish", "unregister", "unshare",
        "unstar", "unsubscribe", "unsuspend", "unwatch", "update", "upgrade", "upload", "upsert", "validate", "verify", "void",
        "withdraw", "write",
    ]

    /// Returns whether an action without an object is rather a noun: `POST /margin/order` creates an order.
    static func isRatherNoun(_ words: [String]) -> Bool { words.count == 1 && nounsFirst.contains(words[0]) }

    private static let nounsFirst: Set<String> = [
        "alert", "audit", "bill", "bookmark", "build", "call", "charge", "comment", "credit", "debit", "draft", "filter", "format", "issue",
        "log", "map", "offer", "order", "post", "quote", "record", "report", "request", "review", "schedule", "score", "snapshot", "sync",
        "tag",
    ]

    /// Verbs that are also nouns.
    private static let nounsToo: Set<String> = [
        "abuse", "alert", "archive", "audit", "backup", "bill", "block", "bookmark", "boost", "borrow", "build", "call", "capture",
        "challenge", "charge", "comment", "consent", "credit", "debit", "deploy", "deposit", "draft", "embed", "estimate", "exchange",
        "favorite",
        "filter",
        "flag", "format", "hold", "issue", "like", "link", "lock", "log", "login", "logout", "map", "match", "measure", "monitor", "offer",
        "open", "order",
        "place", "post",
        "print",
        "query", "quote", "rank", "rate", "react", "rebalance", "reboot", "record", "refund", "reply", "report", "request", "return",
        "reverse", "review", "schedule", "scope", "score", "share", "ship", "sign", "snapshot", "stake", "star", "store", "subscribe",
        "tag",
        "test", "track", "trade", "transfer", "translate", "transform", "trash", "view", "vote", "watch", "wipe", "wrap",
    ]
}
