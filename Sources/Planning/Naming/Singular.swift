/// Returns the singular of an English word, derived from its ending, or the word itself if it isn't a plural.
///
/// In a name of several words (`OrderStatuses`), the last one is converted.
package func singular(_ name: String) -> String {
    guard mayBePlural(name) else { return name }
    // Most names are words in lowercase. Looking up character properties is slow.
    let isPlain = name.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    let start = isPlain ? name.startIndex : lastWord(of: name)
    let word = isPlain ? name : name[start...].lowercased()
    if let known = irregularPlural(word) {
        return name[..<start] + (name[start].isUppercase ? known.prefix(1).uppercased() + known.dropFirst() : known)
    }
    if word.ends(with: "shelves") { return name.dropLast(3) + "f" }
    let count = isPlain ? word.utf8.count : word.count
    let stem = Substring(name.utf8.dropLast(lengthOfPluralEnding(word, count)))
    return word.ends(with: "ies") && count > 4 ? stem + "y" : String(stem)
}

/// Returns whether the name ends like a plural: with `s`, or like `people`, `children` or `men`. Most names don't.
private func mayBePlural(_ name: String) -> Bool {
    let ending = name.utf8.suffix(2)
    guard let last = ending.last, let first = ending.first else { return false }
    if last >= 0x80 { return true }
    return switch (first | 0x20, last | 0x20) {
    case (_, UInt8(ascii: "s")), (UInt8(ascii: "l"), UInt8(ascii: "e")), (UInt8(ascii: "e"), UInt8(ascii: "n")): true
    default: false
    }
}

/// Returns the start of the last word of a camel-case name. An acronym with a plural `s` is one word (`userIDs`).
private func lastWord(of name: String) -> String.Index {
    let isAcronym = name.hasSuffix("s") && name.dropLast().last?.isUppercase == true
    let letters = isAcronym ? name.dropLast() : name[...]
    var start = letters.endIndex
    while start > letters.startIndex {
        let previous = letters.index(before: start)
        if isAcronym, !letters[previous].isUppercase { break }
        start = previous
        if !isAcronym, letters[previous].isUppercase { break }
    }
    return start
}

/// Returns the number of letters to remove from a word in lowercase.
///
/// - Parameter count: The number of its letters.
private func lengthOfPluralEnding(_ word: String, _ count: Int) -> Int {
    guard word.utf8.last == UInt8(ascii: "s") else { return 0 }
    // No acronym has more letters.
    if count <= 6, let length = lengthsOfAcronymEndings[word] { return length }
    if count <= 3 { return 0 }
    switch word.utf8.dropLast().last {
    case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return 0
    case UInt8(ascii: "c"): return word.ends(with: "ics") ? 0 : 1
    case UInt8(ascii: "e"): break
    // Most plurals.
    default: return 1
    }
    // After other letters, `e` belongs to the stem.
    guard let before = word.utf8.dropLast(2).last, "ihsxz".utf8.contains(before) else { return 1 }
    if word.ends(with: "ies") { return count > 4 ? 3 : 1 }
    // The ending is `es`, not the `s` of a stem that ends with `e`: `matches`, but `caches`.
    if word.ends(withOneOf: [
        "sses", "shes", "tches", "rches", "nches", "lches", "eaches", "eeches", "oaches", "ouches", "wiches", "xes", "zzes",
    ]) {
        return 2
    }
    // `statuses`, `viruses`; but `causes`, `houses`.
    if word.ends(with: "uses"), count > 4, !word.ends(withOneOf: ["auses", "ouses"]) { return 2 }
    return 1
}

/// The numbers of letters to remove from acronyms with an `s` at the end: none from `dns`, one from `ids`.
private let lengthsOfAcronymEndings = Dictionary(
    Words.acronyms.filter { $0.hasSuffix("s") }.map { ($0, 0) } + Words.acronyms.map { ($0 + "s", 1) }
) { first, _ in first }

extension String {
    /// Whether a word ends with these letters. Comparing bytes is faster than comparing characters.
    fileprivate func ends(with ending: StaticString) -> Bool {
        let before = utf8.count - ending.utf8CodeUnitCount
        return before >= 0 && ending.withUTF8Buffer { utf8.dropFirst(before).elementsEqual($0) }
    }

    fileprivate func ends(withOneOf endings: [StaticString]) -> Bool { endings.contains { ends(with: $0) } }
}

/// Irregular plurals, and words with a misleading ending whose singular is the same.
private let irregularPlurals: [String: String] = [
    "people": "person", "children": "child", "men": "man", "women": "woman", "indices": "index", "vertices": "vertex",
    "matrices": "matrix", "analyses": "analysis", "axes": "axis", "crises": "crisis", "diagnoses": "diagnosis",
    "hypotheses": "hypothesis", "parentheses": "parenthesis", "aliases": "alias", "atlases": "atlas", "biases": "bias",
    "canvases": "canvas", "gases": "gas", "lenses": "lens", "menus": "menu", "quizzes": "quiz", "echoes": "echo",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "vetoes": "veto", "halves": "half", "knives": "knife",
    "leaves": "leaf", "lives": "life", "shelves": "shelf", "wolves": "wolf", "calories": "calorie", "cookies": "cookie",
    "movies": "movie", "selfies": "selfie", "metrics": "metric", "topics": "topic", "statistics": "statistic",
    "criteria": "criterion", "diagnostics": "diagnostic", "comics": "comic", "clinics": "clinic", "abuses": "abuse", "excuses": "excuse",
    "fuses": "fuse", "reuses": "reuse", "ads": "ad", "vos": "vo",
    "news": "news", "series": "series", "species": "species", "alias": "alias", "atlas": "atlas", "bias": "bias",
    "canvas": "canvas", "chaos": "chaos", "lens": "lens", "macos": "macos", "kubernetes": "kubernetes",
    "postgres": "postgres", "always": "always",
]

/// Returns the singular of an irregular plural in lowercase; `nil` for any other word.
private func irregularPlural(_ word: String) -> String? {
    // Comparing one letter is faster than looking up a word.
    lettersBeforeLast & bit(of: word.utf8.dropLast().last) == 0 ? nil : irregularPlurals[word]
}

/// The second last letters of irregular plurals, as bits.
private let lettersBeforeLast = irregularPlurals.keys.reduce(0) { $0 | bit(of: $1.utf8.dropLast().last) }

/// Returns a bit of a letter that other bytes may share.
private func bit(of letter: UInt8?) -> UInt32 { 1 << UInt32((letter ?? 0) & 31) }

/// The plurals by their singulars.
private let pluralsOfIrregulars = Dictionary(irregularPlurals.filter { $0.key != $0.value }.map { ($0.value, $0.key) }) { min($0, $1) }

/// Returns the plural of a lowercase English word, or the word itself if it is a plural.
func plural(_ word: String) -> String {
    guard let last = word.last, last.isLetter, singular(word) == word else { return word }
    if uncountable.contains(word) || isAdjective(word) { return word }
    if let known = pluralsOfIrregulars[word] { return known }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) { return word.dropLast() + "ies" }
    if ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix) { return word + "es" }
    return word + "s"
}

/// Returns whether a word is rather an adjective, such as `archived` or `flexible`.
func isAdjective(_ word: String) -> Bool {
    (word.hasSuffix("ed") && word.count > 4 && !word.hasSuffix("eed")) || word.hasSuffix("ible") || adjectives.contains(word)
}

private let adjectives: Set<String> = [
    "active", "available", "inactive", "latest", "my", "pending", "popular", "private", "recent", "recurring", "upcoming",
]

private let uncountable: Set<String> = [
    "data", "equipment", "feedback", "firmware", "hardware", "history", "info", "information", "media", "metadata", "news", "series",
    "software", "species", "staff", "storage", "traffic", "usage",
]
