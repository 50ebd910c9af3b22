/// Hands out names of which no two are the same in one scope.
struct NameScope {
    private var taken: Set<String>

    init(reserved: Set<String> = []) {
        taken = reserved
    }

    func isTaken(_ name: String) -> Bool {
        taken.contains(name)
    }

    /// Takes the name, or the first free one of `name`+`suffix`, `name2`, `name3`, … After a digit the number would be read as a part of
    /// the name: there it is `v1No2`.
    ///
    /// Names are the same where they look the same, however their accents are encoded, although the compiler would tell them apart.
    mutating func take(_ name: String, else suffix: String = "") -> String {
        if taken.insert(name).inserted { return name }
        if !suffix.isEmpty, taken.insert(name + suffix).inserted { return name + suffix }
        let stem = name.last?.isNumber == true ? name + "No" : name
        var number = 2
        while !taken.insert("\(stem)\(number)").inserted {
            number += 1
        }
        return "\(stem)\(number)"
    }
}
