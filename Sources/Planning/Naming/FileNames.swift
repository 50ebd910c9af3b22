/// Unique names for the files of the output, which differ in more than case.
///
/// The Swift compiler rejects two files with the same name in a module, even in different folders.
package struct FileNames: Sendable {
    private var taken: Set<String>

    init(reserved: Set<String>) {
        taken = Set(reserved.map { $0.lowercased() })
    }

    /// - Parameter other: The alternative if the name is taken. If both are taken, a number is added.
    package mutating func take(_ name: String, else other: String? = nil) -> String {
        // File systems allow 255 bytes, including the extension.
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
