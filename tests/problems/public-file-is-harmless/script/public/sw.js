self.name;
