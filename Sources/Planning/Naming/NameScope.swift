/// Hands out names of which no two are the same in one scope.
struct NameScope {
    /// Names with a meaning of their own, which nothing of the description can have.
    private let reserved: [Set<String>]
    private var reservedLater: Set<String> = []
    private var taken: Set<String> = []
    /// The number that the next name of a stem may have: none below is free.
    private var numbers: [String: Int] = [:]

    /// - Parameter reserved: Several sets, since uniting a large one with a small one for each of many scopes takes long.
    init(reserved: Set<String>...) {
        self.reserved = reserved
    }

    func isFree(_ name: String) -> Bool {
        !isReserved(name) && !taken.contains(name)
    }

    func hasTaken(_ name: String) -> Bool { taken.contains(name) }

    /// Keeps a name from being taken.
    mutating func reserve(_ name: String) { reservedLater.insert(name) }

    private func isReserved(_ name: String) -> Bool {
        reserved.contains { $0.contains(name) } || reservedLater.contains(name)
    }

    /// Takes the name; `name`+`suffix` where the name is reserved; the first free one of `name2`, `name3`, … where it is taken. After a digit
    /// the number would be read as a part of the name: there it is `v1No2`.
    ///
    /// Names are the same where they look the same, however their accents are encoded, although the compiler would tell them apart.
    mutating func take(_ name: String, else suffix: String = "") -> String {
        let wanted = isReserved(name) ? name + suffix : name
        let stem = wanted.last?.isNumber == true ? wanted + "No" : wanted
        var result = wanted
        if !isFree(result) {
            var number = numbers[stem] ?? 2
            repeat {
                result = "\(stem)\(number)"
                number += 1
            } while !isFree(result)
            numbers[stem] = number
        }
        taken.insert(result)
        return result
    }

    /// Takes the name; with the ending if it is not free.
    mutating func take(_ name: String, elseEnding ending: String) -> String {
        take(isFree(name) ? name : name + ending)
    }

    /// Takes the names of a whole list: first those that are written so already, which keep their spelling, then the others in order. One that
    /// isn't free has its signs spelled out, before it gets a number.
    ///
    /// - Returns: In the order of the list.
    mutating func take(_ wanted: [(name: String, spelling: String)], else suffix: String = "") -> [String] {
        var result = wanted.map(\.name)
        let spelled = wanted.indices.filter { wanted[$0].name == wanted[$0].spelling }
        let others = wanted.indices.filter { wanted[$0].name != wanted[$0].spelling }
        for index in spelled + others {
            let (name, spelling) = wanted[index]
            // What has no sign is left to the number: `self` would no longer be `selfValue`.
            let withSigns = taken.contains(name) ? Identifier.spellingSigns(of: spelling).flatMap { isFree($0) ? $0 : nil } : nil
            result[index] = take(withSigns ?? name, else: suffix)
        }
        return result
    }
}
