/// Gives each file of the output a name that no other has, also where the file system does not tell capitals from small letters.
///
/// The Swift compiler refuses two files of one name in a module, in whatever folders they are.
struct FileNames {
    private var taken: Set<String>

    init(reserved: Set<String>) {
        taken = Set(reserved.map { $0.lowercased() })
    }

    /// - Parameter other: What the file is called where another has its name; the name with a number where that is taken as well.
    mutating func take(_ name: String, else other: String? = nil) -> String {
        // File systems allow 255 bytes, and the ending needs some.
        var name = name
        while name.utf8.count > 240 { name.removeLast() }
        if taken.insert(name.lowercased()).inserted { return name }
        if let other, other.utf8.count <= 240, taken.insert(other.lowercased()).inserted { return other }
        var number = 2
        while !taken.insert("\(name)\(number)".lowercased()).inserted {
            number += 1
        }
        return "\(name)\(number)"
    }
}
