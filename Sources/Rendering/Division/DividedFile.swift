/// A Swift file that is a part of the client because of the length of its declarations.
struct DividedFile {
    var folder: String
    /// The name without extension, unless another file has it.
    var name: String
    /// The alternative if the name is taken.
    var other: String?
    var text: String
}

/// The text of a model or a group, and of the extensions that it is divided into.
struct DividedSource {
    var name: String
    var text: String
    var extensions: [DividedFile] = []
}
