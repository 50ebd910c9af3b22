import APIDescription

/// The abbreviations that an `operationId` or a tag writes in capitals, such as `SLO` in `GetSLOHistory`.
enum Capitals {
    static func words(of operation: Operation) -> Set<String> {
        Set(([operation.id ?? ""] + operation.tags).flatMap(words)).subtracting(methods)
    }

    /// Returns the abbreviations of a text, in lowercase. A text in capitals has none.
    private static func words(of text: String) -> [String] {
        guard mayHaveAbbreviations(text), text.contains(where: \.isLowercase) else { return [] }
        return text.split { !$0.isLetter }.flatMap { part -> [String] in
            var found: [String] = []
            var run = ""
            for letter in part {
                if letter.isUppercase {
                    run.append(letter)
                } else {
                    // In `SLOHistory`, the last capital belongs to the next word, but `SLOs` is a plural.
                    found.append(letter == "s" && part.last == letter && part.hasSuffix(run + "s") ? run : String(run.dropLast()))
                    run = ""
                }
            }
            return (found + [run]).filter { (2...5).contains($0.count) }.map { $0.lowercased() }
        }
    }

    /// Returns whether a text has two capitals in a row, or characters beyond ASCII. Looking up character properties is slow.
    private static func mayHaveAbbreviations(_ text: String) -> Bool {
        var isAfterCapital = false
        for byte in text.utf8 {
            let isCapital = (0x41...0x5A).contains(byte)
            if byte >= 0x80 || (isCapital && isAfterCapital) { return true }
            isAfterCapital = isCapital
        }
        return false
    }

    private static let methods: Set<String> = ["get", "head", "patch", "post", "put"]
}
