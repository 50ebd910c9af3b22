/// Hands out names of which no two are the same in one scope.
struct NameScope {
    /// Names with a meaning of their own, which nothing of the description can have.
    private let reserved: Set<String>
    private var taken: Set<String> = []

    init(reserved: Set<String> = []) {
        self.reserved = reserved
    }

    func isFree(_ name: String) -> Bool {
        !reserved.contains(name) && !taken.contains(name)
    }

    /// Takes the name; `name`+`suffix` where the name is reserved; the first free one of `name2`, `name3`, … where it is taken.
    mutating func take(_ name: String, else suffix: String = "") -> String {
        let wanted = reserved.contains(name) ? name + suffix : name
        var name = wanted
        var number = 2
        while !isFree(name) {
            name = "\(wanted)\(number)"
            number += 1
        }
        taken.insert(name)
        return name
    }
}
