import Planning

/// A Swift file that is a part of the client because of the length of its declarations.
struct DividedFile {
    var folder: String
    /// The name without extension, unless another file has it.
    var name: String
    /// The alternative if the name is taken.
    var other: String?
    var text: String
}

extension DividedFile {
    static func model(named name: String, else other: String? = nil, _ text: String) -> DividedFile {
        DividedFile(folder: "Models", name: name, other: other, text: text)
    }
}

extension QualifiedName {
    /// The name of a file with a part of the type: `Charge+Outcome`.
    func fileName(ofPart part: String) -> String { (parts + [part]).joined(separator: "+") }
}

/// The text of a model or a group, and of the extensions that it is divided into.
struct DividedSource {
    var name: String
    var text: String
    var extensions: [DividedFile] = []
}
