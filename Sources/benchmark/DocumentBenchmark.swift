import BenchmarkDocuments
import Foundation

extension CodingBenchmark {
    /// Compares documents of the forms that JSON libraries are usually measured with, then numbers and strings.
    ///
    /// - Parameter folder: The folder with `twitter.json`, `citm_catalog.json` and `canada.json`; `nil` for synthesized documents of the same
    ///   forms.
    func documents(in folder: String?) -> [Comparison] {
        var samples = DocumentSamples(scale: messages)
        let text = { (name: String, sample: Data) in
            folder.map { folder in value { try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)) } } ?? sample
        }
        return decodingAndEncoding("timeline", Timeline.self, CodableTimeline.self, text("twitter.json", samples.timeline()))
            + decodingAndEncoding("catalog", Catalog.self, CodableCatalog.self, text("citm_catalog.json", samples.catalog()))
            + decodingAndEncoding("map", FeatureCollection.self, CodableFeatureCollection.self, text("canada.json", samples.map()))
            + decodingAndEncoding("numbers", Numbers.self, CodableNumbers.self, samples.numbers())
            + decodingAndEncoding("long ASCII strings", Texts.self, CodableTexts.self, samples.texts(.plain))
            + decodingAndEncoding("long non-ASCII strings", Texts.self, CodableTexts.self, samples.texts(.nonASCII))
            + decodingAndEncoding("strings with escapes", Texts.self, CodableTexts.self, samples.texts(.escapes))
    }

    private func decodingAndEncoding<Ours: JSONCodable, Theirs: Codable>(
        _ name: String,
        _ ours: Ours.Type,
        _ theirs: Theirs.Type,
        _ text: Data
    ) -> [Comparison] {
        let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
        let (our, their) = (value { try Ours(jsonData: text) }, value { try decoder.decode(Theirs.self, from: text) })
        return [
            compare("decode \(name)", bytes: text.count) {
                keep(value { try Ours(jsonData: text) })
            } with: {
                keep(value { try decoder.decode(Theirs.self, from: text) })
            },
            compare("encode \(name)", bytes: our.jsonData().count) {
                keep(our.jsonData())
            } with: {
                keep(value { try encoder.encode(their) })
            },
        ]
    }
}
