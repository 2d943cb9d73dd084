// Reads every message into its class and writes it again: nothing may be lost, and nothing unknown taken.
// Each line of the file named on the command line is a namespace, a class and the path of a message.

using System;
using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

static class RoundTrip
{
    static void Main(string[] arguments)
    {
        int count = 0;
        foreach (string line in File.ReadLines(arguments[0]))
        {
            string[] parts = line.Split('\t');
            Check(parts[0], parts[1], parts[2]);
            count++;
        }
        Console.WriteLine(count);
    }

    static void Check(string space, string name, string path)
    {
        Type type = Type.GetType(space + "." + name, true);
        var settings = Settings(space);
        string text = File.ReadAllText(path);
        string written = JsonConvert.SerializeObject(JsonConvert.DeserializeObject(text, type, settings), settings);
        var message = JsonConvert.DeserializeObject<JObject>(text, settings);
        if (!JToken.DeepEquals(message, JsonConvert.DeserializeObject<JObject>(written, settings)))
        {
            throw new Exception(path + " became " + written);
        }
        message["Weather"] = "fine";
        try
        {
            JsonConvert.DeserializeObject(message.ToString(), type, settings);
        }
        catch (JsonSerializationException)
        {
            return;
        }
        throw new Exception(path + " was read with a member that no message has");
    }

    // Those that were generated, which unknown members pass by default.
    static JsonSerializerSettings Settings(string space)
    {
        var converter = Type.GetType(space + ".Converter", true);
        var settings = (JsonSerializerSettings)converter.GetField("Settings").GetValue(null);
        settings.MissingMemberHandling = MissingMemberHandling.Error;
        return settings;
    }
}
