internal import JSONReading
internal import Reporting

/// Reads the extensions that are understood (OpenAPI 3.1, 4.9): chosen names, and the rules for retries.
enum ExtensionReader {
    /// `x-swift-name`, or else `x-speakeasy-name-override`.
    static func readName(_ object: ObjectReader, diagnostics: inout Diagnostics) -> String? {
        object.string("x-swift-name", &diagnostics) ?? object.string("x-speakeasy-name-override", &diagnostics)
    }

    /// The same for an operation, for which the first may also be an object by tag.
    static func readNameOverride(_ object: ObjectReader, diagnostics: inout Diagnostics) -> NameOverride? {
        guard case .object(let byTag) = object.node("x-swift-name")?.value else {
            return readName(object, diagnostics: &diagnostics).map(NameOverride.name)
        }
        var names: [String: String] = [:]
        for member in byTag.members {
            names[member.key] = member.value.checked(\.string, member.key, "a string", &diagnostics)
        }
        return .byTag(names)
    }

    /// Reads `x-retries`, or `x-speakeasy-retries` if it is absent.
    static func readRetries(_ object: ObjectReader, into reading: inout Reading) -> RetryDescription? {
        guard let node = object.node("x-retries") ?? object.node("x-speakeasy-retries") else { return nil }
        let keys = ["strategy", "backoff", "maxAttempts", "statusCodes", "retryConnectionErrors"]
        guard let settings = ObjectReader(node, noun: "a retry policy", keys: keys, diagnostics: &reading.diagnostics) else { return nil }
        var retries = RetryDescription(isEnabled: readStrategy(settings, diagnostics: &reading.diagnostics))
        if let backoff = settings.node("backoff") {
            readBackoff(backoff, into: &retries, diagnostics: &reading.diagnostics)
        }
        let positive: (JSONNumberText) -> Int? = { $0.integer.flatMap { $0 < 1 ? nil : $0 } }
        let expected = "a whole number from 1, which counts the first attempt"
        retries.maximumAttempts = settings.node("maxAttempts")?.checkedNumber(positive, "maxAttempts", expected, &reading.diagnostics)
        for status in settings.array("statusCodes", &reading) ?? [] {
            if let text = status.string ?? status.number?.integer.map(String.init) {
                retries.statuses.append(text)
            } else {
                reading.diagnostics.warning(
                    .wrongKind("statusCodes", expected: "an array of statuses such as `5XX`", found: status),
                    at: status.location
                )
            }
        }
        retries.retriesConnectionErrors = settings.bool("retryConnectionErrors", &reading.diagnostics)
        return retries
    }

    private static func readStrategy(_ settings: ObjectReader, diagnostics: inout Diagnostics) -> Bool {
        switch settings.string("strategy", &diagnostics) {
        case nil, "backoff": return true
        case "none": return false
        case let strategy?:
            diagnostics.warning(.unknownStrategy(strategy), at: settings.members["strategy"]?.location)
            return true
        }
    }

    private static func readBackoff(_ node: JSONNode, into retries: inout RetryDescription, diagnostics: inout Diagnostics) {
        let keys = ["initialInterval", "maxInterval", "exponent", "maxElapsedTime"]
        guard let object = ObjectReader(node, noun: "a backoff", keys: keys, diagnostics: &diagnostics) else { return }
        func time(_ key: String) -> Int? {
            let expected = "a whole number of milliseconds from 0"
            return object.node(key)?.checkedNumber({ $0.integer.flatMap { $0 < 0 ? nil : $0 } }, key, expected, &diagnostics)
        }
        retries.initialInterval = time("initialInterval")
        retries.maximumInterval = time("maxInterval")
        retries.maximumElapsedTime = time("maxElapsedTime")
        let finite: (JSONNumberText) -> Double? = { $0.double.isFinite && $0.double > 0 ? $0.double : nil }
        retries.exponent = object.node("exponent")?.checkedNumber(finite, "exponent", "a number above zero", &diagnostics)
    }
}

extension Diagnostic.Message {
    static func unknownStrategy(_ name: String) -> Self {
        "unknown retry strategy \"\(name)\": write `backoff` or `none`; `backoff` is used"
    }
}
