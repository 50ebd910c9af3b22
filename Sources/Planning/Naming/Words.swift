/// A name split into words, which can be joined in Swift's style.
///
/// `cdpUrl`, `CDP_URL` and `cdp-url` are all split into `cdp`, `url`.
package struct Words: Hashable {
    /// The words in lowercase, never empty.
    package var list: [String]

    init(_ list: [String]) {
        self.list = list
    }

    /// Splits a text at everything except letters and digits, before a capital that follows a lowercase letter or a digit, and before the
    /// last capital of a run (`HTTPServer`: `http`, `server`).
    package init(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) {
            list = Self.joinKnownPairs(Self.wordsInLowercase(of: text, bytes))
        } else if bytes.allSatisfy({ $0 < 0x80 }) {
            let letters = bytes.map(Letter.init)
            let ranges = Self.wordsOfCamelCase(letters)
            for index in bytes.indices where letters[index] == .capital { bytes[index] += 0x20 }
            let words = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
            list = Self.joinKnownPairs(Self.withWholeAcronyms(words, ranges, letters))
        } else {
            let characters = Array(text)
            let words = Self.wordsOfCamelCase(characters.map(Letter.init)).map { String(characters[$0]).lowercased() }
            list = Self.joinKnownPairs(words)
        }
    }

    /// Returns whether two texts have the same words.
    static func areEqual(_ one: String, _ other: String) -> Bool {
        // Comparing letters is faster, and they usually differ.
        one.hasLettersAndDigits(of: other) && Words(one) == Words(other)
    }

    private enum Letter {
        case capital, small, other
        /// The lowercase letter of a plural.
        case smallS
        /// A character that is neither a letter nor a digit.
        case border

        init(_ byte: UInt8) {
            self =
                switch byte {
                case UInt8(ascii: "s"): .smallS
                case 0x61...0x7A: .small
                case 0x41...0x5A: .capital
                case 0x30...0x39: .other
                default: .border
                }
        }

        init(_ character: Character) {
            // Looking up character properties is slow.
            if let byte = character.asciiValue {
                self.init(byte)
            } else if character.isLetter || character.isNumber {
                self = character.isUppercase ? .capital : character.isLowercase ? .small : .other
            } else {
                self = .border
            }
        }

        var isSmall: Bool { self == .small || self == .smallS }
    }

    /// Returns the words of a text without capitals: the text itself if it is one word.
    private static func wordsInLowercase(of text: String, _ bytes: [UInt8]) -> [String] {
        var words: [String] = []
        var start = 0
        for index in bytes.indices where Letter(bytes[index]) == .border {
            if start < index { words.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
            start = index + 1
        }
        if start == 0 { return bytes.isEmpty ? [] : [text] }
        if start < bytes.count { words.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return words
    }

    /// Returns the ranges of the words.
    private static func wordsOfCamelCase(_ letters: [Letter]) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = 0
        for index in letters.indices {
            if letters[index] == .border {
                if start < index { words.append(start..<index) }
                start = index + 1
            } else if letters[index] == .capital, start < index {
                let leavesSmall = letters[index - 1] != .capital
                let precedesSmall = index + 1 < letters.count && letters[index + 1].isSmall
                if leavesSmall || (precedesSmall && !isPlural(letters, index + 1)) {
                    words.append(start..<index)
                    start = index
                }
            }
        }
        if start < letters.count { words.append(start..<letters.count) }
        return words
    }

    /// Returns whether only the `s` of a plural follows, as in `IDs`.
    private static func isPlural(_ letters: [Letter], _ index: Int) -> Bool {
        letters[index] == .smallS && (index + 1 == letters.count || [.capital, .border].contains(letters[index + 1]))
    }

    /// Returns the words with the last capital of a run in a known acronym: `saml`, `metadata` for `SAMLmetadata`.
    private static func withWholeAcronyms(_ words: [String], _ ranges: [Range<Int>], _ letters: [Letter]) -> [String] {
        var words = words
        for index in words.indices.dropLast() where ranges[index].upperBound == ranges[index + 1].lowerBound {
            guard ranges[index].count >= 3, ranges[index + 1].count > 4, letters[ranges[index]].allSatisfy({ $0 == .capital }) else {
                continue
            }
            let next = words[index + 1]
            let acronym = words[index] + next.prefix(1)
            guard acronyms.contains(acronym), !acronyms.contains(words[index]) else { continue }
            words[index] = acronym
            words[index + 1] = String(next.dropFirst())
        }
        return words
    }

    /// Joins names that are one word although they contain a capital.
    private static func joinKnownPairs(_ words: [String]) -> [String] {
        guard let first = words.indices.dropLast().first(where: { isKnownPair(words[$0], words[$0 + 1]) }) else { return words }
        var result = Array(words[...first])
        for word in words[(first + 1)...] {
            if isKnownPair(result[result.count - 1], word) { result[result.count - 1] += word } else { result.append(word) }
        }
        return result
    }

    private static func isKnownPair(_ first: String, _ second: String) -> Bool {
        // No known word is longer.
        first.utf8.count <= 4 && second.utf8.count <= 5 && knownPairs[first]?.contains(second) == true
    }

    /// The second words, which have at most five letters, by the first ones, which have at most four.
    private static let knownPairs = [
        "b2": ["b", "c"], "c2": ["c"], "p2": ["p"], "o": ["auth", "auth2"], "open": ["id", "api"], "git": ["hub", "lab"],
        "i": ["os", "pv4", "pv6"], "mac": ["os"],
    ]
}

extension Words {
    /// The name of a property, a function or an enum case: `cdpURL`.
    var lowerCamelCase: String { lowerCamelCase(capitals: []) }

    /// The name of a type: `CDPURL`.
    package var upperCamelCase: String { upperCamelCase(capitals: []) }

    /// - Parameter capitals: More words to write in capitals.
    func lowerCamelCase(capitals: Set<String>) -> String {
        list.dropFirst().reduce(into: list.first ?? "") { $0 += Self.capitalized($1, capitals) }
    }

    /// - Parameter capitals: More words to write in capitals.
    func upperCamelCase(capitals: Set<String>) -> String {
        guard let first = list.first else { return "" }
        // A type begins with a capital: `iOS` becomes `IOS` at the beginning.
        let start = Self.capitalized(first, capitals).beginningWithCapital
        return list.dropFirst().reduce(into: start) { $0 += Self.capitalized($1, capitals) }
    }

    private static func capitalized(_ word: String, _ capitals: Set<String>) -> String {
        // No known word is longer.
        let isKnown = word.utf8.count <= longestKnown
        if isKnown, let known = spellings[word] { return known }
        if capitals.contains(word) { return word.uppercased() }
        if word.utf8.last == UInt8(ascii: "s") {
            if isKnown, let known = spellingsOfPlurals[word] { return known }
            if !capitals.isEmpty, capitals.contains(String(word.dropLast())) { return word.dropLast().uppercased() + "s" }
        }
        return word.beginningWithCapital
    }

    /// The spellings of acronyms and other words at the beginning or within a name.
    private static let spellings = capitalizedWords.merging(acronyms.map { ($0, $0.uppercased()) }) { known, _ in known }
    private static let spellingsOfPlurals = Dictionary(uniqueKeysWithValues: acronyms.map { ($0 + "s", $0.uppercased() + "s") })
    /// The number of letters of the longest key.
    private static let longestKnown = (spellings.keys.map(\.utf8.count) + spellingsOfPlurals.keys.map(\.utf8.count)).max() ?? 0

    private static let capitalizedWords = [
        "oauth": "OAuth", "oauth2": "OAuth2", "openid": "OpenID", "openai": "OpenAI", "openapi": "OpenAPI", "github": "GitHub",
        "gitlab": "GitLab",
        "ios": "iOS", "macos": "macOS", "ipv4": "IPv4", "ipv6": "IPv6", "graphql": "GraphQL",
    ]

    /// Words written in capitals (Swift API Design Guidelines, "Follow case conventions").
    static let acronyms: Set<String> = [
        "acl", "ai", "api", "arn", "aws", "cdn", "cdp", "ci", "cidr", "cli", "cors", "cpu", "crm", "csrf", "css", "csv", "db", "dhcp", "dm",
        "dns",
        "fqdn", "ftp", "gpg", "gpu", "hmac", "html", "http", "https", "iam", "iban", "id", "ip", "json", "jwk", "jwks", "jwt", "kms", "kyc",
        "ldap", "lfs", "llm", "mcp", "mfa", "mp3", "mp4", "nft", "ocr", "oidc", "os", "otp", "pdf", "png", "qr", "rbac", "rest", "rpc",
        "rsa",
        "saml", "scim", "sdk", "sepa", "sftp", "sip", "sku", "sla", "slo", "sms", "smtp", "snmp", "sql", "ssd", "sse", "ssh", "ssl", "sso",
        "svg", "tcp", "tls", "totp", "ttl", "tts", "udp", "ui", "uri", "url", "utc", "uuid", "vat", "vlan", "vm", "vpc", "vpn", "xml",
        "yaml",
    ]
}
