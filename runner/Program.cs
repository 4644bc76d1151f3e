Console.WriteLine("rehearse");
