/// A scope of unique names.
package struct NameScope {
    /// Reserved names, which the description can't use.
    private let reserved: [Set<String>]
    private var reservedLater: Set<String> = []
    private var taken: Set<String> = []
    /// The next number to try for each stem; lower ones are taken.
    private var numbers: [String: Int] = [:]

    /// - Parameter reserved: Several sets, since uniting a large and a small set for each of many scopes is slow.
    package init(reserved: Set<String>...) {
        self.reserved = reserved
    }

    func isFree(_ name: String) -> Bool {
        !isReserved(name) && !taken.contains(name)
    }

    func hasTaken(_ name: String) -> Bool { taken.contains(name) }

    /// Reserves a name.
    mutating func reserve(_ name: String) { reservedLater.insert(name) }

    private func isReserved(_ name: String) -> Bool {
        reserved.contains { $0.contains(name) } || reservedLater.contains(name)
    }

    /// Takes a name: `name`+`suffix` if the name is reserved, or the first free one of `name2`, `name3`, … if it is taken. After a digit,
    /// the number is separated: `v1No2`.
    ///
    /// Names with differently encoded accents are considered equal, although the compiler distinguishes them.
    ///
    /// - Parameter isOtherwiseReserved: Returns whether a name is reserved although the scope doesn't reserve it.
    package mutating func take(
        _ name: String,
        else suffix: String = "",
        unless isOtherwiseReserved: (String) -> Bool = { _ in false }
    ) -> String {
        let needsSuffix = isReserved(name) || isOtherwiseReserved(name)
        let wanted = needsSuffix ? name + suffix : name
        // Usually the name is free.
        let isForbidden = needsSuffix && (isReserved(wanted) || isOtherwiseReserved(wanted))
        if !isForbidden, taken.insert(wanted).inserted { return wanted }
        let stem = wanted.last?.isNumber == true ? wanted + "No" : wanted
        var number = numbers[stem] ?? 2
        while case let name = "\(stem)\(number)", !isFree(name) || isOtherwiseReserved(name) { number += 1 }
        numbers[stem] = number + 1
        let result = "\(stem)\(number)"
        taken.insert(result)
        return result
    }

    /// Takes a name, with the ending if it isn't free.
    mutating func take(_ name: String, elseEnding ending: String) -> String {
        take(isFree(name) ? name : name + ending)
    }

    /// Takes a list of names: first those with an exact spelling, then the others in order. If a name isn't free, its signs are spelled out
    /// before a number is added.
    ///
    /// - Returns: The names in the order of the list.
    mutating func take(_ wanted: [(name: String, spelling: String)], else suffix: String = "") -> [String] {
        var result = wanted.map(\.name)
        let spelled = wanted.indices.filter { wanted[$0].name == wanted[$0].spelling }
        let others = wanted.indices.filter { wanted[$0].name != wanted[$0].spelling }
        for index in spelled + others {
            let (name, spelling) = wanted[index]
            // Usually the name is free.
            if !isReserved(name), taken.insert(name).inserted { continue }
            // Names without signs get a number; otherwise `self` would no longer become `selfValue`.
            let withSigns = taken.contains(name) ? Identifier.spellingSigns(of: spelling).flatMap { isFree($0) ? $0 : nil } : nil
            result[index] = take(withSigns ?? name, else: suffix)
        }
        return result
    }
}
