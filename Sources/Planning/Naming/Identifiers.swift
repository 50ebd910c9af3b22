/// The identifiers for the properties and values of an API. The same texts occur many times, and each is converted once.
///
/// Identifiers are numbered, so lists of them are compared without hashing.
struct Identifiers {
    private struct Known {
        var name: SwiftName
        /// The number of all equal identifiers.
        var number: Int
    }

    private var members: [String: Known] = [:]
    /// The cases of values; `nil` for values whose signs are significant.
    private var cases: [String: Known?] = [:]
    private var numbers: [String: Int] = [:]
    /// For each identifier by number, the last list that it was in.
    private var lists: [Int] = []
    private var list = 0
    /// The reserved identifiers have lower numbers.
    private let reservedCount: Int

    /// - Parameter reserved: The names that ``distinctMembers(_:)`` doesn't return.
    init(reserved: Set<String>) {
        reservedCount = reserved.count
        for name in reserved { _ = number(of: name) }
    }

    /// Returns the names of properties; `nil` if one is reserved or two are equal.
    mutating func distinctMembers(_ texts: some Collection<String>) -> [SwiftName]? {
        list += 1
        var names: [SwiftName] = []
        names.reserveCapacity(texts.count)
        for text in texts {
            let member = known(text)
            guard member.number >= reservedCount, isNewInList(member) else { return nil }
            names.append(member.name)
        }
        return names
    }

    /// Returns the names of enum values; `nil` if the signs of one are significant or two are equal.
    mutating func distinctCases(_ texts: [String]) -> [SwiftName]? {
        list += 1
        var names: [SwiftName] = []
        names.reserveCapacity(texts.count)
        for text in texts {
            guard let enumCase = knownCase(text), isNewInList(enumCase) else { return nil }
            names.append(enumCase.name)
        }
        return names
    }

    /// Returns the name of a property.
    mutating func member(_ text: String) -> String { known(text).name.text }

    /// Returns the name of an enum value.
    ///
    /// - Parameters:
    ///   - isOrder: Whether it is a sort order.
    ///   - spellsHyphens: Whether a hyphen before a number is a minus sign.
    mutating func value(_ text: String, ofOrder isOrder: Bool, spellsHyphens: Bool) -> String {
        knownCase(text)?.name.text ?? Identifier.value(text, ofOrder: isOrder, spellsHyphens: spellsHyphens)
    }

    private mutating func isNewInList(_ identifier: Known) -> Bool {
        defer { lists[identifier.number] = list }
        return lists[identifier.number] < list
    }

    private mutating func known(_ text: String) -> Known {
        if let known = members[text] { return known }
        let name = Identifier.member(text)
        let member = Known(name: SwiftName(name), number: number(of: name))
        members[text] = member
        return member
    }

    private mutating func knownCase(_ text: String) -> Known? {
        if let known = cases[text] { return known }
        var enumCase: Known?
        if Identifier.isCase(text) {
            let name = Identifier.enumCase(text)
            enumCase = Known(name: SwiftName(name), number: number(of: name))
        }
        cases[text] = .some(enumCase)
        return enumCase
    }

    private mutating func number(of name: String) -> Int {
        if let known = numbers[name] { return known }
        numbers[name] = lists.count
        lists.append(0)
        return lists.count - 1
    }
}
