/// Hands out names of which no two are the same in one scope.
struct NameScope {
    private var taken: Set<String>

    init(reserved: Set<String> = []) {
        taken = reserved
    }

    func isTaken(_ name: String) -> Bool {
        taken.contains(name)
    }

    /// Takes the name, or the first free one of `name`+`suffix`, `name2`, `name3`, …
    mutating func take(_ name: String, else suffix: String = "") -> String {
        if taken.insert(name).inserted { return name }
        if !suffix.isEmpty, taken.insert(name + suffix).inserted { return name + suffix }
        var number = 2
        while !taken.insert("\(name)\(number)").inserted {
            number += 1
        }
        return "\(name)\(number)"
    }
}
